# 重点可疑交易报告的版式：七个部分，中文标签。版式参照银行公开的报告模板；电子报送的接口标签不在其内。
# The layout of a Chinese key suspicious transaction report: seven parts, labels in Chinese, after a
# form a bank published. The tags of the electronic interface are not part of it.

name = 重点可疑交易报告
form = text
source = 商业银行公开的重点可疑交易报告模板
checks = report
currency = CNY
language = zh
country = CN
colon = ：
missing = 【未填】

field report.date | 一、发现过程/报告日期 | required
field filer.name | 一、发现过程/报告机构 | required
field contact.name | 一、发现过程/联系部门 | required
field contact.phone | 一、发现过程/联系电话 | required
field narrative.introduction | 一、发现过程/- | required

field subject.last-name | 二、主体基本情况/姓 | or 不详
field subject.first-name | 二、主体基本情况/名 | or 不详
field subject.organisation | 二、主体基本情况/单位名称 | or 不详
field subject.alias | 二、主体基本情况/其他名称 | optional
field subject.gender | 二、主体基本情况/性别 | or 不详
field subject.birth-date | 二、主体基本情况/出生日期 | or 不详
field subject.nationality | 二、主体基本情况/国籍 | or 不详
field subject.document | 二、主体基本情况/证件号码 | or 不详
field subject.tax-number | 二、主体基本情况/税务号码 | optional
field subject.occupation | 二、主体基本情况/职业或行业 | or 不详
field subject.street | 二、主体基本情况/地址 | or 不详
field subject.city | 二、主体基本情况/城市 | or 不详
field subject.phone | 二、主体基本情况/联系电话 | or 不详
field account.number | 二、主体基本情况/账号 | required
field account.institution | 二、主体基本情况/开户机构 | or 不详
field account.opened | 二、主体基本情况/开户日期 | or 不详
field account.closed | 二、主体基本情况/销户日期 | optional

field activity.from | 三、可疑交易情况/起始日期 | required
field activity.to | 三、可疑交易情况/截止日期 | or 不详
field activity.amount | 三、可疑交易情况/涉及金额 | or 不详
field flow.received | 三、可疑交易情况/转入 | required
field flow.source | 三、可疑交易情况/资金来源 | or 不详
field flow.paid | 三、可疑交易情况/转出 | required
field flow.destination | 三、可疑交易情况/资金去向 | or 不详
field narrative.body | 三、可疑交易情况/- | required

field subject.relationship | 四、关联单位及人员/与报告机构的关系 | or 不详
field subject.role | 四、关联单位及人员/在交易中的角色 | or 不详
field subject.source-of-funds | 四、关联单位及人员/自述资金来源 | or 不详

field scheme.name | 五、可疑点分析/可疑特征 | or 不详
field scheme.reason | 五、可疑点分析/分析 | or 不详

field activity.class | 六、初步判断/涉嫌类型 | required

field narrative.conclusion | 七、已采取的措施/- | required

code part subject = 主体
code part account = 账户
code part flow = 主体
code part scheme = 可疑点
code part activity = 类型
code gender FEMALE = 女
code gender MALE = 男
code role PAYER = 付款方
code role PAYEE = 收款方
code role BOTH = 付款方和收款方
code form subject.nationality = country
