# How a report of suspicion becomes a goAML report with transactions (STR). Every authority has
# codes of its own: copy this file, put its codes here, and load its schema. Elements and their
# order are those of goAML 5.

name = goAML STR
form = goaml
source = goAML 5.0.2 as authorities publish it; codes are each authority's own
checks = report goaml
currency = EUR
narrative.characters = 8000
# Accounts the filer itself keeps: other, or my-client for t_from_my_client and t_to_my_client, which
# demand more. What the case does not know of a client comes from constants such as
# `code constant client_branch = MAIN`, and codes from tables such as
# `code client-document PASSPORT = P`, `code client-account CHECKING = A` and
# `code own-institution 012 = yes`, the filer's name in the files.
own-accounts = other

field filer.fiu-number | report/rentity_id | required | 10
field report.reference | report/entity_reference | required | 255
field report.prior-number | report/fiu_ref_number | optional | 255
field report.date | report/report_date | required
field reporter.first-name | report/reporting_person/first_name | required | 100
field reporter.last-name | report/reporting_person/last_name | required | 100
field reporter.email | report/reporting_person/email | optional | 255
field reporter.occupation | report/reporting_person/occupation | optional | 255
field narrative.text | report/reason | required | 8000
field activity.class | report/report_indicators/indicator | required

field transfer.number | transaction/transactionnumber | required | 100
field transfer.citation | transaction/internal_ref_number | optional | 100
field transfer.reference | transaction/transaction_description | or Not told | 8000
field transfer.date | transaction/date_transaction | required
field transfer.amount | transaction/amount_local | required
field transfer.channel | transaction/transmode_code | optional
field transfer.from-account | transaction/t_from/from_account/account | required | 255
field transfer.from-name | transaction/t_from/from_account/account_name | or UNKNOWN | 255
field transfer.to-account | transaction/t_to/to_account/account | required | 255
field transfer.to-name | transaction/t_to/to_account/account_name | or UNKNOWN | 255

field subject.first-name | t_person/first_name | or UNKNOWN | 100
field subject.middle-name | t_person/middle_name | optional | 100
field subject.last-name | t_person/last_name | or UNKNOWN | 100
field subject.organisation | t_entity/name | or UNKNOWN | 255
field subject.birth-date | t_person/birthdate | optional
field subject.birth-place | t_person/birth_place | optional | 255
field subject.alias | t_person/alias | optional | 100
field subject.nationality | t_person/nationality1 | optional | 2
field subject.street | t_address/address | or UNKNOWN | 100
field subject.city | t_address/city | or UNKNOWN | 255
field subject.zip | t_address/zip | optional | 10
field subject.country | t_address/country_code | optional | 2
field subject.state | t_address/state | or UNKNOWN | 255
field subject.email | t_person/email | optional | 255
field subject.occupation | t_person/occupation | optional | 255
field subject.source-of-funds | t_person/source_of_wealth | optional | 255

code form filer.fiu-number = digits
code form reporter.first-name = latin
code form reporter.last-name = latin
code form reporter.email = email
code form transfer.from-name = latin
code form transfer.to-name = latin
code form subject.first-name = latin
code form subject.middle-name = latin
code form subject.last-name = latin
code form subject.organisation = latin
code form subject.nationality = country
code form subject.country = country
code form subject.email = email

# The same in every report.
code constant submission_code = E
code constant report_code = STR
code constant transaction_location = UNKNOWN
# Of the payer's and the payee's accounts; files seldom tell.
code constant from_country = DE
code constant to_country = DE
code constant role = -
code constant tph_contact_type = -
code constant tph_communication_type = -
code constant address_type = -

code gender FEMALE = F
code gender MALE = M

# How money was paid and in what form, by the channel of the source; `other` stands for the rest.
code channel other = -
code funds other = -
