"""The audit's tables in the words of every region and in English: what is found, and what is left alone."""

from __future__ import annotations

import pytest
from posts import Post, book_of, described, judged, plain

from orggraph.audit.words import pattern, table
from orggraph.model.folding import fold

BOTH: dict[str, list[tuple[str, str]]] = {
    "ledger-and-cash": [
        ("登錄應付賬款明細賬", "保管庫存現金"),
        ("登記應付賬款", "通過網銀向承運商付款"),
        ("登記客戶的應收帳款台帳", "收取門市現金"),
        ("keeps the general ledger", "handles petty cash"),
    ],
    "drafts-and-seals": [
        ("草擬對外契約", "掌管公司大印"),
        ("起草采購合同", "保管合同專用章"),
        ("擬訂合約", "保管合約章並用印"),
        ("drafts supply contracts", "holds the company chop"),
    ],
    "orders-and-receives": [
        ("開立訂購單", "驗收耗材"),
        ("負責辦公設備的訂購", "點收到貨"),
        ("向供貨商叫貨", "驗收生鮮"),
        ("向油庫下訂", "卸油時驗收油品"),
        ("下達采購訂單", "驗收并簽收入庫單"),
        ("places purchase orders", "receives goods at the dock"),
    ],
    "orders-and-pays": [
        ("遴選協力廠與供應商", "核准供應商貨款之支付"),
        ("選擇承運商", "向承運商支付運費"),
        ("發包零星工程", "估驗計價並核准付款"),
        ("選定外包商", "辦理工程款的撥付"),
        ("selects suppliers", "pays suppliers"),
    ],
    "wages-computed-and-paid": [
        ("計算每月薪資與加班費", "將薪資匯入員工戶頭"),
        ("編制工資表", "通過網銀代發工資"),
        ("每月計糧", "安排出糧"),
        ("計算薪金", "批准薪金發放名單"),
        ("calculates monthly wages", "pays wages"),
    ],
    "develops-and-releases": [
        ("撰寫報表程式", "把程式部署到正式環境"),
        ("修改訂單系統的代碼", "執行版本發布"),
        ("撰寫後台程式", "將程式更新到正式主機"),
        ("develops web applications", "deploys them to production"),
    ],
    "grants-and-uses-rights": [
        ("設定使用者帳號權限", "直接更正批價資料"),
        ("分配系統用戶的權限", "代車間錄入領料單據"),
        ("grants users access to the system", "changes vouchers"),
    ],
    "cash-and-reconciliation": [
        ("開立支票", "編製銀行調節表"),
        ("辦理銀行收付款", "領取銀行對賬單"),
        ("handles cash", "prepares the bank reconciliation"),
    ],
    "inspects-own-work": [
        ("執行藥品調劑", "覆核已調劑的藥品"),
        ("督導產線生產", "負責本課產品之完工檢驗"),
        ("負責鋼構焊接", "自己焊接的接頭由自己檢驗"),
        ("帶領班組加工零件", "對本班組的成品進行檢驗"),
    ],
    "sells-and-grants-credit": [
        ("達成年度業績目標", "核定客戶授信額度"),
        ("拓展新市場", "決定經銷商賬期"),
        ("meets the sales target", "approves customer credit"),
    ],
    "collects-and-writes-off": [
        ("催收帳款", "核銷呆帳"),
        ("收取租金", "豁免欠款"),
        ("collects payments", "writes off bad debts"),
    ],
    "supplier-data-and-pays": [
        ("建立廠商主檔", "辦理匯款"),
        ("變更供應商的銀行賬戶", "支付供應商款項"),
        ("maintains the vendor master", "makes payments"),
    ],
    "cheques-and-seals": [
        ("填寫支票及匯款單", "保管空白支票簿及銀行印鑑"),
        ("保管空白支票", "掌管財務專用章"),
        ("draws cheques", "holds the bank chop"),
    ],
    "grants-and-reviews-rights": [
        ("核發使用者帳號", "每季查核帳號"),
        ("審批權限申請并開通賬號", "每半年稽核操作日志"),
        ("grants users access", "reviews the access rights"),
    ],
    "tenders-and-awards": [
        ("編製標書並開啟標書", "評審標書"),
        ("發出招標公告", "決標"),
        ("prepares tender documents", "awards contracts"),
    ],
    "prescribes-and-dispenses": [("開立處方", "執行藥品調劑"), ("prescribes drugs", "dispenses them")],
    "keeps-and-counts": [("管理成品倉", "每月自盤"), ("管理藥庫", "盤點藥品"), ("保管原料", "按月盤存")],
}
"""Pairs of one post, each of which a rule finds."""

NOT_BOTH: dict[str, list[tuple[str, str]]] = {
    "ledger-and-cash": [
        ("登記辦公用品台賬", "保管庫存現金"),
        ("登記現金日記賬", "保管庫存現金"),
        ("登記總賬", "審核付款憑證后通知出納辦理付款"),
        ("登記倉存賬", "收取現金貨款"),
    ],
    "drafts-and-seals": [("協助法務起草合同", "保管公章"), ("起草公文", "登記用印")],
    "orders-and-receives": [
        ("根據請購單下達采購訂單", "跟蹤到貨并通知倉庫收貨"),
        ("審批采購訂單", "盤點庫存"),
        ("限制欠款客戶下單", "盤點庫存"),
        ("下達采購訂單", "與客戶約定提貨時間"),
        ("places orders", "oversees the goods receipt"),
    ],
    "orders-and-pays": [("下達采購訂單", "提交付款申請"), ("協助評選供應商", "支付貨款")],
    "wages-computed-and-paid": [
        ("核算每月薪資", "將薪資表送財務部撥付"),
        ("擬訂薪資制度", "按審批后的工資表發放工資"),
        ("核算工資", "發放工資條"),
    ],
    "develops-and-releases": [
        ("開發報表", "將程序交運維部署"),
        ("評估系統開發需求", "部署版本"),
        ("開發客戶", "發布商品信息"),
    ],
    "grants-and-uses-rights": [
        ("開通系統賬號", "維護網站資料"),
        ("管理店鋪賬號", "修改商品資料"),
        ("審批賬號申請", "更正單據"),
    ],
    "cash-and-reconciliation": [("辦理收付款", "將銀行對賬單交會計"), ("登記總賬", "編制銀行余額調節表")],
    "inspects-own-work": [
        ("組織本車間的生產", "落實自檢與互檢"),
        ("巡檢生產現場", "對本車間生產的成品進行檢驗"),
        ("組織生產", "將成品送質檢部檢驗"),
    ],
    "sells-and-grants-credit": [("完成銷售任務", "提出信用額度申請"), ("統計銷售目標", "核定授信額度")],
    "collects-and-writes-off": [("催收賬款", "提出壞賬核銷申請"), ("統計回款", "核銷呆賬")],
    "supplier-data-and-pays": [("維護供應商檔案", "辦理匯款"), ("核對供應商銀行賬號", "辦理匯款")],
    "cheques-and-seals": [("開立支票", "登記財務專用章的借用"), ("核對支票", "保管印鑒"), ("保管支票", "保管公司公章")],
    "grants-and-reviews-rights": [
        ("受理權限申請", "稽核賬號權限"),
        ("開通賬號", "復核權限申請單"),
        ("維護系統", "檢查系統日志"),
    ],
    "tenders-and-awards": [
        ("編制投標文件", "參與評標"),
        ("編制招標文件", "組織評標并報總經理批準"),
        ("發布招標公告", "通知中標單位簽約"),
    ],
    "prescribes-and-dispenses": [("開立處方", "指導護理人員用藥"), ("審核處方", "調劑藥品")],
    "keeps-and-counts": [
        ("向倉庫領料", "盤點桌椅"),
        ("管理倉庫", "配合財務盤點"),
        ("安排倉庫防火檢查", "盤點桌椅"),
        ("代倉庫錄入單據", "盤點電腦"),
        ("維護客戶資料庫", "盤點電腦"),
        ("登記染料庫存", "盤點電腦"),
        ("管理倉庫", "組織月度盤點并上報盤點差異"),
    ],
}
"""Pairs of which a rule finds nothing: one of the two is another's, or another thing."""


def _pairs(pairs: dict[str, list[tuple[str, str]]]) -> list[object]:
    return [pytest.param(rule, two, id=f"{rule}: {two[0]}, {two[1]}") for rule in pairs for two in pairs[rule]]


def _found(rule: str, two: tuple[str, str]) -> list[tuple[str, str]]:
    made = judged(rule, book_of(described(Post("甲員", duties={"日常": list(two)}))))
    return [(one.rule, one.nodes[0]) for one in made]


@pytest.mark.parametrize(("rule", "two"), _pairs(BOTH))
def test_two_tasks_are_found_in_the_words_of_every_region(rule: str, two: tuple[str, str]) -> None:
    assert _found(rule, two) == [(rule, "position:甲員")]


@pytest.mark.parametrize(("rule", "two"), _pairs(NOT_BOTH))
def test_what_another_does_or_is_another_thing_is_left_alone(rule: str, two: tuple[str, str]) -> None:
    assert _found(rule, two) == []


def test_words_of_one_meaning_have_one_length() -> None:
    """For a pattern may have them behind `(?<!`."""
    assert [row for row in table("regions")["words"] if len({len(word) for word in row}) != 1] == []


def test_a_pattern_takes_the_words_of_every_region() -> None:
    made = pattern("(?<!勞動)合同的?審批")
    found = ["采購契約之核定", "合約審批", "勞動契約的簽核"]
    assert [bool(made.search(one)) for one in map(fold, found)] == [True, True, False]


FINER: dict[str, tuple[str, list[Post], list[Post], list[tuple[str, str]]]] = {
    "a grade's code does not tell, the title does": (
        "authority-above-level",
        [Post("助理", level="P5", powers=["核准十萬元以下之付款"])],
        [Post("護理長", level="P5", powers=["核准當班調假"])],
        [("medium", "'助理' is an ordinary post (level 'P5'), but has a power of 'reviewing or approving'.")],
    ),
    "a grade's code makes nobody a leader without people": (
        "leads-nobody",
        [Post("調劑組長", level="主管級")],
        [Post("調劑組長", level="P7")],
        [("low", "'調劑組長' has a leader's title and level ('主管級'), but lists no subordinate.")],
    ),
    "who stops a line needs a power, and a suggestion is none": (
        "duty-without-authority",
        [Post("巡檢員", duties={"日常": ["發現偏差時責令車間停線"]}, powers=["停線的建議權"])],
        [Post("巡檢員", duties={"日常": ["發現偏差時責令車間停線"]}, powers=["對存在風險的產線有停線權"])],
        [("medium", "'巡檢員' has duties of 'stopping work', but no authority for it.")],
    ),
    "a stamp that is only kept is a light lack": (
        "duty-without-authority",
        [Post("文員", duties={"日常": ["保管公司公章"]}, powers=["拒收破損信件"])],
        [Post("文員", duties={"日常": ["協助保管公司公章"]}, powers=["拒收破損信件"])],
        [("low", "'文員' has duties of 'keeping the stamps', but no authority for it.")],
    ),
    "what others approved, or are asked to approve, is no approval of one's own": (
        "duty-without-authority",
        [Post("采購員", duties={"日常": ["審批請購單"]}, powers=["查詢庫存"])],
        [
            Post(
                "采購員",
                duties={"日常": ["依核准之請購單詢價", "憑審批完整的單據付款", "報董事會批准預算", "送主任核定班表"]},
                powers=["查詢庫存", "付款"],
            )
        ],
        [("medium", "'采購員' has duties of 'reviewing and approving', but no authority for it.")],
    ),
    "who has nobody but a board above needs no line for approving": (
        "duty-without-authority",
        [Post("總裁", superior="總經理", duties={"日常": ["審批預算"]}, powers=["查閱報表"])],
        [
            Post("總裁", superior="董事會", below="會計", duties={"日常": ["審批預算"]}, powers=["查閱報表"]),
            Post("會計", superior="總裁"),
        ],
        [("medium", "'總裁' has duties of 'reviewing and approving', but no authority for it.")],
    ),
    "a paper is told by its own name": (
        "executes-and-approves",
        [Post("申報員", duties={"日常": ["編製每月費用申報檔", "核准申報檔後上傳"]})],
        [Post("申報員", duties={"日常": ["編製每月費用申報檔", "核准各單位的申報檔", "核准請假單"]})],
        [
            (
                "medium",
                "'申報員' approves a paper ('核准申報檔') that it draws up ('編製每月費用申報檔').",
            )
        ],
    ),
    "a unit of one sheet is its superiors' unit by another name": (
        "several-names",
        [
            Post("品質部經理", department="品質部", below="品控員"),
            Post("化驗員", department="品質部", superior="品質部經理"),
            Post("品控員", department="質檢部", superior="品質部經理"),
        ],
        [
            Post("品質部經理", department="品質部", below="品控員"),
            Post("化驗員", department="品質部", superior="品質部經理"),
            Post("品控員", department="質檢科", superior="品質部經理"),
        ],
        [("medium", "'品質部' is also called '質檢部'.")],
    ),
    "a short name is made of two functions": (
        "several-names",
        [
            Post("采購倉儲部經理", department="采購倉儲部", below="買手"),
            Post("買手", department="采供部", superior="采購倉儲部經理"),
        ],
        [
            Post("采購倉儲部經理", department="采購倉儲部", below="買手"),
            Post("買手", department="人行部", superior="采購倉儲部經理"),
        ],
        [("medium", "'采購倉儲部' is also called '采供部'.")],
    ),
    "a general word for partners takes in particular ones": (
        "party-not-a-contact",
        [Post("總務", duties={"日常": ["督導委外廠商", "拜訪客戶"]}, outside="銀行")],
        [Post("總務", duties={"日常": ["督導委外廠商", "拜訪客戶"]}, outside="清潔公司、經銷商")],
        [("medium", "The duties of '總務' deal with '委外廠商' and '客戶'; its outside contacts list '銀行'.")],
    ),
    "a word within another names no partner": (
        "party-not-a-contact",
        [Post("網管", duties={"日常": ["回訪用戶", "與業主對賬"]}, outside="電信公司")],
        [Post("網管", duties={"日常": ["停用用戶賬號", "落實企業主體責任", "辦理銀行付款"]}, outside="電信公司")],
        [("medium", "The duties of '網管' deal with '用戶' and '業主'; its outside contacts list '電信公司'.")],
    ),
    "a partner is explained by what is dealt with": (
        "contact-without-duty",
        [Post("總務", duties={"日常": ["整理桌面"]}, outside="勞保局、人力銀行")],
        [Post("總務", duties={"日常": ["辦理加退保", "刊登職缺"]}, outside="勞保局、人力銀行")],
        [("low", "'總務' lists '人力銀行' and '勞保局' as contacts outside, but no duty has to do with them.")],
    ),
    "other work that somebody else gives, with 之": (
        "other-work-from-another",
        [Post("財務經理", below="會計"), Post("會計", superior="財務經理", duties={"其他": ["總經理交辦之其他事項"]})],
        [
            Post("財務經理", below="會計"),
            Post("會計", superior="財務經理", duties={"其他": ["財務經理交辦之其他事項"]}),
        ],
        [("medium", "'會計' reports to '財務經理', but gets other work from '總經理'.")],
    ),
    "a second office of the same holder is no post of its own": (
        "named-in-text",
        [Post("品質經理", summary="配合食品安全總監管理體系", duties={"日常": ["配合食品安全總監"]})],
        [Post("品質經理", summary="管理體系,兼任食品安全總監", duties={"日常": ["管理體系"]})],
        [("medium", "'品質經理' names the post '食品安全總監', which no sheet describes.")],
    ),
    "a higher sum than the superior's, in one matter": (
        "authority-above-level",
        [
            Post("財務主任", below="會計主管", powers=["核准新臺幣一百萬元以下之付款"]),
            Post("會計主管", superior="財務主任", below="會計", powers=["核准新臺幣二百萬元以下之付款"]),
        ],
        [
            Post("財務主任", below="會計主管", powers=["核准新臺幣一百萬元以下之付款"]),
            Post("會計主管", superior="財務主任", below="會計", powers=["核准新臺幣二百萬元以下之盤虧"]),
        ],
        [
            (
                "high",
                "'會計主管' may approve a higher sum ('核准新臺幣二百萬元以下之付款') than its superior '財務主任' "
                "('核准新臺幣一百萬元以下之付款').",
            )
        ],
    ),
    "a higher sum for a contract of another kind": (
        "authority-above-level",
        [
            Post("財務主任", below="會計主管", powers=["核准一百萬元以下之租賃合約"]),
            Post("會計主管", superior="財務主任", below="會計", powers=["核准二百萬元以下之合約"]),
        ],
        [
            Post("財務主任", below="會計主管", powers=["核准一百萬元以下之租賃合約"]),
            Post("會計主管", superior="財務主任", below="會計", powers=["核准二百萬元以下之銷售合約"]),
        ],
        [
            (
                "high",
                "'會計主管' may approve a higher sum ('核准二百萬元以下之合約') than its superior '財務主任' "
                "('核准一百萬元以下之租賃合約').",
            )
        ],
    ),
    "a higher sum than those two steps above, told once": (
        "authority-above-level",
        [
            Post("總經理", superior="/", below="財務主任", powers=["核准新臺幣一百萬元以下之付款"]),
            Post("財務主任", below="會計主管", powers=["核准新臺幣五十萬元以下之付款"]),
            Post("會計主管", superior="財務主任", below="會計組長", powers=["排班權"]),
            Post("會計組長", superior="會計主管", below="會計", powers=["核准新臺幣二百萬元以下之付款"]),
        ],
        [
            Post("總經理", superior="/", below="財務主任", powers=["付款的核准權"]),
            Post("財務主任", below="會計主管", powers=["核准新臺幣二百萬元以下之付款"]),
            Post("會計主管", superior="財務主任", below="會計組長", powers=["排班權"]),
            Post("會計組長", superior="會計主管", below="會計", powers=["核准新臺幣二百萬元以下之付款"]),
        ],
        [
            (
                "high",
                "'會計組長' may approve a higher sum ('核准新臺幣二百萬元以下之付款') than its superiors '財務主任' "
                "('核准新臺幣五十萬元以下之付款') and '總經理' ('核准新臺幣一百萬元以下之付款').",
            )
        ],
    ),
    "a power that is a part of another's": (
        "authority-held-twice",
        [
            Post("店長", department="門店", powers=["批准展位裝修申請"]),
            Post("工程主任", department="工程部", powers=["批准展位裝修申請,并發出施工通知書"]),
        ],
        [
            Post("店長", department="門店", powers=["批准展位裝修申請"]),
            Post("工程主任", department="工程部", powers=["查驗展位裝修物料,并發出施工通知書"]),
        ],
        [
            (
                "high",
                "'工程主任' and '店長' both hold the power '批准展位裝修申請,并發出施工通知書'; "
                "which of them decides is not said.",
            )
        ],
    ),
    "who decides on hiring needs the power": (
        "duty-without-authority",
        [Post("店長", duties={"日常": ["決定店員的錄用與辭退"]}, powers=["排班權"])],
        [Post("店長", duties={"日常": ["提出店員的錄用與辭退建議"]}, powers=["排班權"])],
        [("medium", "'店長' has duties of 'hiring and dismissing people', but no authority for it.")],
    ),
    "who approves and carries out in one breath, or approves the own": (
        "executes-and-approves",
        [Post("網管", duties={"日常": ["審批賬號申請并開通賬號", "撰寫變更單,自行批准"]})],
        [Post("網管", duties={"日常": ["賬號申請經審批后開通賬號", "撰寫變更單,報經理批准"]})],
        [
            (
                "high",
                "'網管' both executes and approves one thing: '審批賬號申請并開通賬號' and '撰寫變更單,自行批准'.",
            )
        ],
    ),
    "a leader reviews what the people draw up without a power, but for what costs money": (
        "duty-without-authority",
        [Post("主任", below="會計", duties={"日常": ["審核工程變更單"]}, powers=["排班權"])],
        [Post("主任", below="會計", duties={"日常": ["審核周報", "審查培訓教材"]}, powers=["排班權"])],
        [("medium", "'主任' has duties of 'reviewing and approving', but no authority for it.")],
    ),
    "who reviews what another draws up, and then goes on with it": (
        "executes-and-approves",
        [Post("主任", duties={"日常": ["審核業務員起草的銷售合同", "洽談銷售合同"]})],
        [Post("主任", duties={"日常": ["報經理審核銷售合同", "洽談銷售合同"]})],
        [
            (
                "low",
                "'主任' approves sales contracts ('審核業務員起草的銷售合同') and executes what is approved "
                "('洽談銷售合同').",
            )
        ],
    ),
    "what is bought with petty cash and approved by the same one": (
        "executes-and-approves",
        [Post("主任", duties={"日常": ["動用備用金購買雜物", "批准備用金之支用"]})],
        [Post("主任", duties={"日常": ["動用備用金購買雜物", "報經理批准備用金之支用"]})],
        [("high", "'主任' approves petty cash ('批准備用金') and executes what is approved ('動用備用金').")],
    ),
    "a particular partner is no other name of the general one": (
        "several-names",
        [Post("業務員", duties={"日常": ["拜訪客戶", "回訪顧客"]})],
        [
            Post(
                "業務員",
                duties={"日常": ["拜訪客戶", "聯絡承辦商", "督導分判商"]},
                outside="門店客戶、清潔承辦商、往來銀行",
            )
        ],
        [("low", "'客戶' is also called '顧客'.")],
    ),
    "a name within a longer known one is no other name of it": (
        "several-names",
        [Post("入廠檢驗員", duties={"日常": ["由檢驗員登記"]}), Post("倉管員", duties={"日常": ["通知入廠檢驗員"]})],
        [Post("入廠檢驗員", duties={"日常": ["登記來料"]}), Post("倉管員", duties={"日常": ["通知入廠檢驗員"]})],
        [("medium", "'入廠檢驗員' is also called '檢驗員'.")],
    ),
    "two that one sheet lists side by side are two": (
        "several-names",
        [Post("品質經理", department="品質部"), Post("倉管員", department="倉儲部", inside="品質主管")],
        [Post("品質經理", department="品質部"), Post("倉管員", department="倉儲部", inside="品質主管、品質經理")],
        [("medium", "'品質經理' is also called '品質主管'.")],
    ),
    "who is led is not the leader under another name": (
        "several-names",
        [Post("人事經理", department="人事部"), Post("倉管員", department="倉儲部", inside="人事主任")],
        [
            Post("人事經理", department="人事部", below="人事主任"),
            Post("倉管員", department="倉儲部", inside="人事主任"),
        ],
        [("medium", "'人事經理' is also called '人事主任'.")],
    ),
    "a contractor's guard is no post of ours": (
        "named-in-text",
        [Post("主任", duties={"日常": ["安排倉庫管理員值班"]})],
        [Post("主任", duties={"日常": ["督促保潔公司之倉庫管理員值班,安排承辦商駐場保安員輪更"]})],
        [("medium", "'主任' names the post '倉庫管理員', which no sheet describes.")],
    ),
    "a licence is no partner": (
        "party-not-a-contact",
        [Post("主任", duties={"日常": ["聯絡監理公司"]}, outside="銀行")],
        [Post("主任", duties={"日常": ["保管監理公司資質證書"]}, outside="銀行")],
        [("medium", "The duties of '主任' deal with '監理公司'; its outside contacts list '銀行'.")],
    ),
    "a short word for who keeps the store": (
        "several-names",
        [Post("倉管員", duties={"日常": ["登記收發"]}), Post("采購員", duties={"日常": ["送庫管員簽收"]})],
        [Post("倉管員", duties={"日常": ["登記收發"]}), Post("采購員", duties={"日常": ["送庫管簽收"]})],
        [("medium", "'倉管員' is also called '庫管員'.")],
    ),
    "a leader to whom something is given, of a unit of any name": (
        "named-in-text",
        [Post("文員", duties={"日常": ["編制月報呈展館經理審批"]})],
        [Post("文員", duties={"日常": ["編制月報呈上級主管審批", "報部門經理", "尋找展館經理人選"]})],
        [("medium", "'文員' names the post '展館經理', which no sheet describes.")],
    ),
    "an English word for what a post is about is no name of it": (
        "several-names",
        [Post("Store Keeper", inside="Procurement Oficer"), Post("Procurement Officer")],
        [Post("Store Keeper", inside="Procurement"), Post("Procurement Officer")],
        [("medium", "'Procurement Officer' is also called 'Procurement Oficer'.")],
    ),
    "a partner whose name says what the duties say is no idle contact": (
        "contact-without-duty",
        [Post("泳池員", duties={"日常": ["檢測泳池水質"]}, outside="電梯技師公會、泳池員聯誼會")],
        [Post("泳池員", duties={"日常": ["檢測泳池水質"]}, outside="水質化驗所")],
        [
            (
                "low",
                "'泳池員' lists '泳池員聯誼會' and '電梯技師公會' as contacts outside, "
                "but no duty has to do with them.",
            )
        ],
    ),
    "a partner of no known kind may be the customer": (
        "party-not-a-contact",
        [Post("業務員", duties={"日常": ["拜訪客戶"]}, outside="銀行")],
        [Post("業務員", duties={"日常": ["拜訪客戶"]}, outside="銀行、出版社")],
        [("medium", "The duties of '業務員' deal with '客戶'; its outside contacts list '銀行'.")],
    ),
    "a kind of units is no unit": (
        "named-in-text",
        [Post("分析員", duties={"日常": ["為倉儲部取數"]})],
        [Post("分析員", duties={"日常": ["為業務部門取數"]})],
        [("medium", "'分析員' names the unit '倉儲部', which no sheet describes.")],
    ),
    "a board is no undescribed post": (
        "implied-position",
        [Post("總裁", superior="理事長")],
        [Post("總裁", superior="董事會")],
        [("medium", "The position '理事長' is named, but no sheet describes it.")],
    ),
}


@pytest.mark.parametrize("what", FINER)
def test_what_is_said(what: str) -> None:
    rule, fault, _, said = FINER[what]
    assert [(one.severity, one.sentence) for one in judged(rule, book_of(described(*fault)))] == said


@pytest.mark.parametrize("what", FINER)
def test_what_is_just_short_of_it_is_left_alone(what: str) -> None:
    rule, _, short, _ = FINER[what]
    assert plain(judged(rule, book_of(described(*short)))) == []
