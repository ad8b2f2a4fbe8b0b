# How a report of suspicion becomes a FinCEN SAR (Form 111) in the batch format SARX.
# Places and limits are those of EFL_SARXBatchSchema.xsd, version 1.2 of 17 December 2021.

name = FinCEN SAR
form = sarx
source = FinCEN, EFL_SARXBatchSchema.xsd, version 1.2 (17 December 2021)
checks = report classes us
currency = USD
country = US
narrative.blocks = 5
narrative.block = 4000
narrative.characters = 20000
# Whole dollars. That they are rounded up is what FinCEN's CTR guide says of all amounts in dollars
# ("Monetary amounts", 2021) and its SAR instructions are taken to mean, too: up, half-up or down.
amount.rounding = up
attachments = 1
attachment.bytes = 1000000
attachment.type = csv
subjects = 999
places = 99
classes = 99
# Days from detection to filing, and from a report to the next one on activity that goes on.
deadline.days = 30
continuing.days = 120

field report.date | Activity/FilingDateText | required
field report.kind | Activity/ActivityAssociation | required
field report.note | Activity/FilingInstitutionNotetoFinCEN | optional | 50
field report.prior-number | Activity/EFilingPriorDocumentNumber | optional | 14

field transmitter.name | Party[35]/PartyName/RawPartyFullName | required | 150
field transmitter.street | Party[35]/Address/RawStreetAddress1Text | required | 100
field transmitter.city | Party[35]/Address/RawCityText | required | 50
field transmitter.state | Party[35]/Address/RawStateCodeText | optional | 3
field transmitter.zip | Party[35]/Address/RawZIPCode | optional | 9
field transmitter.country | Party[35]/Address/RawCountryCodeText | required | 2
field transmitter.phone | Party[35]/PhoneNumber/PhoneNumberText | required | 16
field transmitter.tax-number | Party[35]/PartyIdentification/PartyIdentificationNumberText | required | 25
field transmitter.control-code | Party[35]/PartyIdentification[28]/PartyIdentificationNumberText | required | 25
field transmitter.contact | Party[37]/PartyName/RawPartyFullName | required | 150

field filer.name | Party[30]/PartyName/RawPartyFullName | required | 150
field filer.trading-name | Party[30]/PartyName[DBA]/RawPartyFullName | optional | 150
field filer.regulator | Party[30]/PrimaryRegulatorTypeCode | required
field filer.kind | Party[30]/OrganizationClassificationTypeSubtype/OrganizationTypeID | required
field filer.tax-number | Party[30]/PartyIdentification/PartyIdentificationNumberText | required | 25
field filer.street | Party[30]/Address/RawStreetAddress1Text | required | 100
field filer.city | Party[30]/Address/RawCityText | required | 50
field filer.state | Party[30]/Address/RawStateCodeText | optional | 3
field filer.zip | Party[30]/Address/RawZIPCode | optional | 9
field filer.country | Party[30]/Address/RawCountryCodeText | required | 2

field contact.name | Party[8]/PartyName/RawPartyFullName | required | 150
field contact.phone | Party[8]/PhoneNumber/PhoneNumberText | required | 16
field contact.extension | Party[8]/PhoneNumber/PhoneNumberExtensionText | optional | 6

field place.name | Party[34]/PartyName/RawPartyFullName | or EntityLastNameUnknownIndicator | 150
field place.trading-name | Party[34]/PartyName[DBA]/RawPartyFullName | optional | 150
field place.regulator | Party[34]/PrimaryRegulatorTypeCode | required
field place.kind | Party[34]/OrganizationClassificationTypeSubtype/OrganizationTypeID | required
field place.tax-number | Party[34]/PartyIdentification/PartyIdentificationNumberText | or TINUnknownIndicator | 25
field place.street | Party[34]/Address/RawStreetAddress1Text | or StreetAddressUnknownIndicator | 100
field place.city | Party[34]/Address/RawCityText | or CityUnknownIndicator | 50
field place.state | Party[34]/Address/RawStateCodeText | or StateCodeUnknownIndicator | 3
field place.zip | Party[34]/Address/RawZIPCode | or ZIPCodeUnknownIndicator | 9
field place.country | Party[34]/Address/RawCountryCodeText | or CountryCodeUnknownIndicator | 2
field branch.street | Party[46]/Address/RawStreetAddress1Text | or StreetAddressUnknownIndicator | 100
field branch.city | Party[46]/Address/RawCityText | or CityUnknownIndicator | 50
field branch.state | Party[46]/Address/RawStateCodeText | or StateCodeUnknownIndicator | 3
field branch.zip | Party[46]/Address/RawZIPCode | or ZIPCodeUnknownIndicator | 9
field branch.country | Party[46]/Address/RawCountryCodeText | or CountryCodeUnknownIndicator | 2

field subject.last-name | Party[33]/PartyName/RawEntityIndividualLastName | or EntityLastNameUnknownIndicator | 150
field subject.first-name | Party[33]/PartyName/RawIndividualFirstName | or FirstNameUnknownIndicator | 35
field subject.middle-name | Party[33]/PartyName/RawIndividualMiddleName | optional | 35
field subject.suffix | Party[33]/PartyName/RawIndividualNameSuffixText | optional | 35
field subject.organisation | Party[33]/PartyName/RawEntityIndividualLastName | or EntityLastNameUnknownIndicator | 150
field subject.alias | Party[33]/PartyName[AKA]/RawPartyFullName | optional | 150
field subject.street | Party[33]/Address/RawStreetAddress1Text | or StreetAddressUnknownIndicator | 100
field subject.city | Party[33]/Address/RawCityText | or CityUnknownIndicator | 50
field subject.state | Party[33]/Address/RawStateCodeText | or StateCodeUnknownIndicator | 3
field subject.zip | Party[33]/Address/RawZIPCode | or ZIPCodeUnknownIndicator | 9
field subject.country | Party[33]/Address/RawCountryCodeText | or CountryCodeUnknownIndicator | 2
field subject.phone | Party[33]/PhoneNumber/PhoneNumberText | optional | 16
field subject.email | Party[33]/ElectronicAddress/ElectronicAddressText | optional | 517
field subject.tax-number | Party[33]/PartyIdentification/PartyIdentificationNumberText | or TINUnknownIndicator | 25
field subject.document | Party[33]/PartyIdentification/PartyIdentificationNumberText | or IdentificationPresentUnknownIndicator | 25
field subject.document-country | Party[33]/PartyIdentification/OtherIssuerCountryText | optional | 2
field subject.document-state | Party[33]/PartyIdentification/OtherIssuerStateText | optional | 3
field subject.birth-date | Party[33]/IndividualBirthDateText | or BirthDateUnknownIndicator
field subject.gender | Party[33]/FemaleGenderIndicator | or UnknownGenderIndicator
field subject.occupation | Party[33]/PartyOccupationBusiness/OccupationBusinessText | optional | 50
field subject.industry | Party[33]/PartyOccupationBusiness/NAICSCode | optional | 6
field subject.role | Party[33]/PurchaserSenderIndicator | optional
field subject.relationship | Party[33]/PartyAssociation | optional

field account.number | Party[33]/PartyAccountAssociation/Party[41]/Account/AccountNumberText | optional | 40
field account.institution | told in the narrative | optional | 150

field activity.amount | SuspiciousActivity/TotalSuspiciousAmountText | or AmountUnknownIndicator | 15
field activity.from | SuspiciousActivity/SuspiciousActivityFromDateText | required
field activity.to | SuspiciousActivity/SuspiciousActivityToDateText | optional
field activity.cumulative | SuspiciousActivity/CumulativeTotalViolationAmountText | optional | 15
field activity.class | SuspiciousActivity/SuspiciousActivityClassification/SuspiciousActivitySubtypeID | required
field activity.other-class | SuspiciousActivity/SuspiciousActivityClassification/OtherSuspiciousActivityTypeText | optional | 50
field activity.ip | ActivityIPAddress/IPAddressText | optional | 39
field narrative.text | ActivityNarrativeInformation/ActivityNarrativeText | required | 20000
field attachment.name | ActivitySupportDocument/OriginalAttachmentFileName | optional | 150

# Shapes of values: what punctuation would make the authority refuse.
code form report.prior-number = fourteen-digits
code form transmitter.control-code = control-code
code form transmitter.tax-number = nine-digits
code form transmitter.phone = digits
code form transmitter.country = country
code form filer.tax-number = plain
code form filer.country = country
code form contact.phone = digits
code form contact.extension = digits
code form place.tax-number = plain
code form place.country = country
code form branch.country = country
code form subject.country = country
code form subject.phone = digits
code form subject.email = email
code form subject.tax-number = plain
code form subject.document-country = country
code form subject.birth-date = day
code form subject.industry = industry
code form activity.from = day
code form activity.to = day
code form activity.ip = ip
code form account.number = plain

code mark INITIAL = InitialReportIndicator
code mark CORRECTION = CorrectsAmendsPriorReportIndicator
code mark CONTINUING = ContinuingActivityReportIndicator
code mark JOINT = JointReportIndicator

code gender FEMALE = FemaleGenderIndicator
code gender MALE = MaleGenderIndicator

code role PAYER = PurchaserSenderIndicator
code role PAYEE = PayeeReceiverIndicator
code role BOTH = BothPurchaserSenderPayeeReceiveIndicator

code relationship ACCOUNTANT = AccountantIndicator
code relationship AGENT = AgentIndicator
code relationship APPRAISER = AppraiserIndicator
code relationship ATTORNEY = AttorneyIndicator
code relationship BORROWER = BorrowerIndicator
code relationship CUSTOMER = CustomerIndicator
code relationship DIRECTOR = DirectorIndicator
code relationship EMPLOYEE = EmployeeIndicator
code relationship NONE = NoRelationshipToInstitutionIndicator
code relationship OFFICER = OfficerIndicator
code relationship OWNER = OwnerShareholderIndicator

code alias ALSO_KNOWN_AS = AKA
code alias TRADING_AS = DBA

code identification SSN_ITIN = 1
code identification EIN = 2
code identification FOREIGN_TAX = 9
code identification DRIVING_LICENCE = 5
code identification PASSPORT = 6
code identification ALIEN_REGISTRATION = 7
code identification NATIONAL_ID = 999
code identification OTHER = 999

code regulator FEDERAL_RESERVE = 1
code regulator FDIC = 2
code regulator NCUA = 3
code regulator OCC = 4
code regulator SEC = 6
code regulator IRS = 7
code regulator CFTC = 9
code regulator FHFA = 13
code regulator NOT_APPLICABLE = 99

code kind CASINO = 1
code kind BANK = 2
code kind INSURANCE = 3
code kind MONEY_SERVICES = 4
code kind SECURITIES = 5
code kind LOANS = 11
code kind HOUSING_GSE = 12
code kind OTHER = 999

# Subtype of an activity, and the type it belongs to.
code class 106 = 1
code class 111 = 1
code class 112 = 1
code class 113 = 1
code class 114 = 1
code class 301 = 3
code class 304 = 3
code class 305 = 3
code class 308 = 3
code class 309 = 3
code class 310 = 3
code class 312 = 3
code class 320 = 3
code class 321 = 3
code class 322 = 3
code class 323 = 3
code class 324 = 3
code class 325 = 3
code class 401 = 4
code class 402 = 4
code class 403 = 4
code class 404 = 4
code class 405 = 4
code class 409 = 4
code class 501 = 5
code class 502 = 5
code class 504 = 5
code class 505 = 5
code class 506 = 5
code class 507 = 5
code class 601 = 6
code class 603 = 6
code class 604 = 6
code class 608 = 6
code class 609 = 6
code class 701 = 7
code class 801 = 8
code class 804 = 8
code class 805 = 8
code class 806 = 8
code class 807 = 8
code class 808 = 8
code class 809 = 8
code class 812 = 8
code class 820 = 8
code class 821 = 8
code class 822 = 8
code class 823 = 8
code class 824 = 8
code class 901 = 9
code class 903 = 9
code class 904 = 9
code class 905 = 9
code class 907 = 9
code class 908 = 9
code class 909 = 9
code class 910 = 9
code class 911 = 9
code class 913 = 9
code class 917 = 9
code class 920 = 9
code class 921 = 9
code class 922 = 9
code class 924 = 9
code class 925 = 9
code class 926 = 9
code class 927 = 9
code class 928 = 9
code class 1001 = 10
code class 1003 = 10
code class 1005 = 10
code class 1006 = 10
code class 1007 = 10
code class 1101 = 11
code class 1102 = 11
code class 1201 = 12
code class 1202 = 12
code class 1203 = 12
code class 1204 = 12
code class 1999 = 1
code class 3999 = 3
code class 4999 = 4
code class 5999 = 5
code class 6999 = 6
code class 7999 = 7
code class 8999 = 8
code class 9999 = 9
code class 10999 = 10
code class 11999 = 11
code class 12999 = 12

# What the subtypes are called.
code class-name 106 = Suspicious inquiry by customer regarding BSA reporting or recordkeeping requirements
code class-name 111 = Alters or cancels transaction to avoid BSA recordkeeping requirement
code class-name 112 = Alters or cancels transaction to avoid CTR requirement
code class-name 113 = Transaction(s) below BSA recordkeeping threshold
code class-name 114 = Transaction(s) below CTR threshold
code class-name 301 = Check
code class-name 304 = Consumer Loan
code class-name 305 = Credit/Debit Card
code class-name 308 = Mail
code class-name 309 = Mass-marketing
code class-name 310 = Pyramid scheme
code class-name 312 = Wire transfer
code class-name 320 = ACH
code class-name 321 = Business loan
code class-name 322 = Advance fee
code class-name 323 = Healthcare/Public or private health insurance
code class-name 324 = Ponzi scheme
code class-name 325 = Securities fraud
code class-name 401 = Changes spelling or arrangement of name
code class-name 402 = Multiple individuals with same or similar identities
code class-name 403 = Provided questionable or false documentation
code class-name 404 = Refused or avoided request for documentation
code class-name 405 = Single individual with multiple identities
code class-name 409 = Provided questionable or false identification
code class-name 501 = Excessive insurance
code class-name 502 = Excessive or unusual cash borrowing against policy/annuity
code class-name 504 = Proceeds sent to unrelated third party
code class-name 505 = Suspicious life settlement sales insurance (e.g., STOLI's, viaticals)
code class-name 506 = Suspicious termination of policy or contract
code class-name 507 = Unclear or no insurable interest
code class-name 601 = Insider trading
code class-name 603 = Misappropriation
code class-name 604 = Unauthorized pooling
code class-name 608 = Market manipulation
code class-name 609 = Wash trading
code class-name 701 = Known or suspected terrorist/terrorist organization
code class-name 801 = Exchanges small bills for large bills or vice versa
code class-name 804 = Suspicious designation of beneficiaries, assignees or joint owners
code class-name 805 = Suspicious EFT/wire transfers
code class-name 806 = Suspicious receipt of government payments/benefits
code class-name 807 = Suspicious use of multiple accounts
code class-name 808 = Suspicious use of noncash monetary instruments
code class-name 809 = Suspicious use of third-party transactors (straw-man)
code class-name 812 = Transaction out of pattern for customer(s)
code class-name 820 = Suspicious concerning the physical condition of funds
code class-name 821 = Suspicious concerning the source of funds
code class-name 822 = Suspicious exchange of currencies
code class-name 823 = Trade Based Money Laundering/Black Market Peso Exchange
code class-name 824 = Funnel account
code class-name 901 = Bribery or gratuity
code class-name 903 = Embezzlement/theft/disappearance of funds
code class-name 904 = Forgeries
code class-name 905 = Identity theft
code class-name 907 = Suspected public/private corruption (domestic)
code class-name 908 = Suspected public/private corruption (foreign)
code class-name 909 = Suspicious use of informal value transfer system
code class-name 910 = Suspicious use of multiple locations
code class-name 911 = Two or more individuals working together
code class-name 913 = Unlicensed or unregistered MSB
code class-name 917 = Counterfeit Instrument (other)
code class-name 920 = Account takeover
code class-name 921 = Elder financial exploitation
code class-name 922 = Little or no concern for product performance penalties, fees, or tax consequences
code class-name 924 = Misuse of position or self-dealing
code class-name 925 = Transaction with no apparent economic, business, or lawful purpose
code class-name 926 = Human smuggling
code class-name 927 = Human trafficking
code class-name 928 = Transaction(s) involving foreign high risk jurisdiction
code class-name 1001 = Appraisal fraud
code class-name 1003 = Loan Modification fraud
code class-name 1005 = Application fraud
code class-name 1006 = Foreclosure/Short sale fraud
code class-name 1007 = Origination fraud
code class-name 1101 = Against financial institution(s)
code class-name 1102 = Against financial institution customer(s)
code class-name 1201 = Chip walking
code class-name 1202 = Minimal gaming with large transactions
code class-name 1203 = Suspicious use of counter checks or markers
code class-name 1204 = Unknown source of chips
code class-name 1999 = Other: Structuring
code class-name 3999 = Other: Fraud
code class-name 4999 = Other: Identification documentation
code class-name 5999 = Other: Insurance
code class-name 6999 = Other: Securities/Futures/Options
code class-name 7999 = Other: Terrorist financing
code class-name 8999 = Other: Money laundering
code class-name 9999 = Other: Other suspicious activities
code class-name 10999 = Other: Mortgage Fraud
code class-name 11999 = Other: Cyber event
code class-name 12999 = Other: Gaming activities

# Key terms FinCEN asks for in the note, by the subtype that leads to them: its list of key terms of
# 28 May 2014, and advisory FIN-2020-A008. Whether an advisory still holds, and fits, is for the
# filer to say; a newer list belongs into a profile of one's own.
code key-term 823 = TBML
code key-term 824 = Funnel Account
code key-term 909 = IVTS
code key-term 920 = account takeover fraud
code key-term 921 = elder financial exploitation
code key-term 927 = HUMAN TRAFFICKING FIN-2020-A008
