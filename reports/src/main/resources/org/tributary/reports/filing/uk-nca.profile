# How a report of suspicion is told to the NCA of the United Kingdom: text to be copied into the
# SAR Portal. The reason has 8,000 characters at most, codes included; there are no attachments, and
# UNKNOWN stands where a fact is not known.

name = UK NCA SAR
form = text
source = National Crime Agency, SAR guidance; ICAEW on kinds of subjects
checks = report glossary
currency = GBP
country = GB
attachments = 0
narrative.characters = 8000
missing = [MISSING]
# Glossary codes stand before the reason.
indicators = note

field filer.name | Reporter/Institution | required
field contact.name | Reporter/Contact | required
field contact.phone | Reporter/Telephone | required
field report.reference | Reporter/Own reference | optional
field report.date | Reporter/Date of report | required
field report.prior-number | Reporter/Earlier report | optional

field subject.last-name | Subjects/Surname | or UNKNOWN
field subject.first-name | Subjects/Forename | or UNKNOWN
field subject.middle-name | Subjects/Middle name | optional
field subject.organisation | Subjects/Name of the entity | or UNKNOWN
field subject.alias | Subjects/Other name | optional
field subject.birth-date | Subjects/Date of birth | or UNKNOWN
field subject.gender | Subjects/Sex | or UNKNOWN
field subject.nationality | Subjects/Nationality | or UNKNOWN
field subject.occupation | Subjects/Occupation | or UNKNOWN
field subject.street | Subjects/Street | or UNKNOWN
field subject.city | Subjects/Town | or UNKNOWN
field subject.zip | Subjects/Postcode | or UNKNOWN
field subject.country | Subjects/Country | or UNKNOWN
field subject.document | Subjects/Identity document | or UNKNOWN
field subject.phone | Subjects/Telephone | optional
field subject.email | Subjects/E-mail | optional

field account.number | Accounts/Account number | required
field account.institution | Accounts/Institution | or UNKNOWN
field account.opened | Accounts/Opened | or UNKNOWN
field account.closed | Accounts/Closed | optional

field activity.from | Transactions/First day | required
field activity.to | Transactions/Last day | optional
field activity.amount | Transactions/Amount | or UNKNOWN
field flow.paid | Transactions/Paid | optional
field flow.received | Transactions/Received | optional

field report.note | Reason for suspicion/Glossary codes | optional
field narrative.reason | Reason for suspicion/- | required | 8000

code part subject = Subject
code part account = Account
code part flow = Subject
code form subject.country = country
code form subject.nationality = country
code form subject.email = email
code gender FEMALE = Female
code gender MALE = Male
