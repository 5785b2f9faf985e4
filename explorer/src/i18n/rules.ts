// What the rules of the audit are called in Chinese; in English the server says it. A rule that is new has that.
import { language } from "./index";

type Pair = readonly [hant: string, hans: string];

const NAMES: Readonly<Record<string, Pair>> = {
  "ambiguous-name": ["名稱可指多個崗位", "名称可指多个岗位"],
  "authority-above-level": ["普通崗位擁有主管權限", "普通岗位拥有主管权限"],
  "authority-held-twice": ["多個崗位持有同一權限", "多个岗位持有同一权限"],
  "contact-without-duty": ["列有外部單位，職責卻未涉及", "列有外部单位，职责却未涉及"],
  "described-twice": ["一個崗位有多份說明書", "一个岗位有多份说明书"],
  "doubled-word": ["崗位名稱末尾字詞重複", "岗位名称末尾字词重复"],
  "drafts-and-seals": ["同一崗位既擬文又掌印", "同一岗位既拟文又掌印"],
  "duty-held-twice": ["多個崗位承擔同一職責", "多个岗位承担同一职责"],
  "duty-without-authority": ["職責缺少相應權限", "职责缺少相应权限"],
  "duty-without-kpi": ["職責沒有指標考核", "职责没有指标考核"],
  "empty-sheet": ["說明書沒有內容", "说明书没有内容"],
  "executes-and-approves": ["同一崗位既執行又審批", "同一岗位既执行又审批"],
  "field-missing": ["缺少其他說明書都有的欄位", "缺少其他说明书都有的栏目"],
  garbled: ["文字為亂碼", "文字为乱码"],
  "head-unclear": ["部門主管不明", "部门主管不明"],
  "heading-repeated": ["標題重複", "标题重复"],
  "implied-department": ["部門只被提及，沒有崗位說明書", "部门只被提及，没有岗位说明书"],
  "implied-position": ["崗位只被提及，沒有說明書", "岗位只被提及，没有说明书"],
  "keeps-and-counts": ["同一崗位既保管又盤點", "同一岗位既保管又盘点"],
  "kpi-of-anothers-outcome": ["考核由他人掌控的結果", "考核由他人掌控的结果"],
  "kpi-repeated": ["同一指標列出兩次", "同一指标列出两次"],
  "kpi-without-duty": ["指標沒有對應的職責", "指标没有对应的职责"],
  "leads-nobody": ["主管崗位沒有下級", "主管岗位没有下级"],
  "ledger-and-cash": ["同一崗位既管帳又管錢", "同一岗位既管账又管钱"],
  "level-contradicts-title": ["職級與名稱矛盾", "职级与名称矛盾"],
  "level-worded-twice": ["同一職級有兩種寫法", "同一职级有两种写法"],
  "mention-not-a-contact": ["職責涉及的內部對象未列為溝通對象", "职责涉及的内部对象未列为沟通对象"],
  "misspelt-term": ["常用詞疑有錯字", "常用词疑有错字"],
  "named-in-text": ["文中提及沒有說明書的崗位或部門", "文中提及没有说明书的岗位或部门"],
  "numbering-jumps": ["編號跳號", "编号跳号"],
  "numbering-repeats": ["編號重複", "编号重复"],
  "one-sided-communication": ["溝通關係只有一方列出", "沟通关系只有一方列出"],
  "orders-and-pays": ["同一崗位既採購又付款", "同一岗位既采购又付款"],
  "orders-and-receives": ["同一崗位既採購又驗收", "同一岗位既采购又验收"],
  "other-work-from-another": ["其他工作由非上級指派", "其他工作由非上级指派"],
  "party-not-a-contact": ["職責涉及的外部單位未列為溝通對象", "职责涉及的外部单位未列为沟通对象"],
  "reporting-cycle": ["上下級關係成環", "上下级关系成环"],
  "requests-and-receives": ["同一崗位既請購又驗收", "同一岗位既请购又验收"],
  "self-reference": ["崗位列出自己", "岗位列出自己"],
  "sells-and-collects": ["同一崗位既銷售又收款", "同一岗位既销售又收款"],
  "several-names": ["同一事物有多個名稱", "同一事物有多个名称"],
  "several-out-of-department": ["部門內多個崗位歸外部主管", "部门内多个岗位归外部主管"],
  "several-tops": ["多個崗位沒有上級", "多个岗位没有上级"],
  "sheets-disagree": ["同一崗位的說明書不一致", "同一岗位的说明书不一致"],
  "subordinate-names-another": ["下級另列其他上級", "下级另列其他上级"],
  "subordinate-not-a-contact": ["溝通對象漏列下級", "沟通对象漏列下级"],
  "superior-does-not-list": ["上級沒有列出該下級", "上级没有列出该下级"],
  "superior-not-a-contact": ["溝通對象漏列上級", "沟通对象漏列上级"],
  "superior-of-equal-level": ["與上級職級相同", "与上级职级相同"],
  "title-contradicts-heading": ["名稱與標題不符", "名称与标题不符"],
  "two-superiors": ["同一崗位有多個上級", "同一岗位有多个上级"],
  "unit-as-person": ["應填崗位處填了部門", "应填岗位处填了部门"],
  "unit-claimed-twice": ["多個崗位都主管同一部門", "多个岗位都主管同一部门"],
  "unit-names-another": ["部門主管與成員所列上級不符", "部门主管与成员所列上级不符"],
  "unit-without-members": ["所主管的部門沒有成員", "所主管的部门没有成员"],
  "which-position": ["不明屬於哪個部門的崗位", "不明属于哪个部门的岗位"],
  "without-authority": ["崗位沒有權限", "岗位没有权限"],
  "without-duty": ["崗位沒有職責", "岗位没有职责"],
  "without-kpi": ["崗位沒有考核指標", "岗位没有考核指标"],
};

/** A rule's name in the language now; `title` is what the server calls it. */
export function ruleName(rule: string, title: string): string {
  const pair = NAMES[rule];
  if (language.value === "en" || !pair) return title.replace(/\.$/, "") || rule;
  return pair[language.value === "zh-Hant" ? 0 : 1];
}
