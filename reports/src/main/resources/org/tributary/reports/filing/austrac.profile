# What a suspicious matter report to AUSTRAC asks for, as text: who, what, and the grounds for
# suspicion in plain English. The portal's own fields are not copied.

name = AUSTRAC SMR
form = text
source = AUSTRAC, suspicious matter reports (austrac.gov.au)
checks = report
currency = AUD
country = AU
missing = [MISSING]
# Three business days; 24 hours where it is about terrorism.
deadline.days = 3

field filer.name | Reporting entity/Name | required
field contact.name | Reporting entity/Contact | required
field contact.phone | Reporting entity/Telephone | required
field report.reference | Reporting entity/Own reference | optional
field report.date | Reporting entity/Date | required

field subject.last-name | Persons and organisations/Family name | or Unknown person
field subject.first-name | Persons and organisations/Given name | or Unknown person
field subject.organisation | Persons and organisations/Business name | or Unknown person
field subject.alias | Persons and organisations/Other name | optional
field subject.birth-date | Persons and organisations/Date of birth | or Unknown
field subject.nationality | Persons and organisations/Citizenship | or Unknown
field subject.occupation | Persons and organisations/Occupation or business | or Unknown
field subject.tax-number | Persons and organisations/ABN or tax number | or Unknown
field subject.street | Persons and organisations/Street | or Unknown
field subject.city | Persons and organisations/Suburb | or Unknown
field subject.state | Persons and organisations/State | or Unknown
field subject.zip | Persons and organisations/Postcode | or Unknown
field subject.country | Persons and organisations/Country | or Unknown
field subject.phone | Persons and organisations/Telephone | or Unknown
field subject.email | Persons and organisations/E-mail | or Unknown
field subject.document | Persons and organisations/Identity document | or Unknown

field account.number | Accounts/Account | required
field account.institution | Accounts/Institution | or Unknown

field activity.from | Matter/First day | required
field activity.to | Matter/Last day | optional
field activity.amount | Matter/Amount | or Unknown
field scheme.name | Matter/What was found | optional
field flow.paid | Matter/Paid | optional
field flow.received | Matter/Received | optional

field narrative.text | Grounds for suspicion/- | required

code part subject = Party
code part account = Account
code part flow = Party
code part scheme = Finding
code form subject.country = country
code form subject.email = email
