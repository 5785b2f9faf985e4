// The categories of external parties. One that is not here is shown by its own word.
import { language, messages } from "./index";

const words = messages({
  en: {
    government: "Government",
    bank: "Banks",
    supplier: "Suppliers",
    distributor: "Distributors",
    client: "Clients",
    contractor: "Contractors",
    supervision: "Supervision",
    design: "Design",
    education: "Education",
    recruitment: "Recruitment",
    applicant: "Applicants",
    logistics: "Logistics",
    security: "Security",
    media: "Media",
    peer: "Peers",
    other: "Others",
  },
  "zh-Hant": {
    government: "政府機關",
    bank: "銀行",
    supplier: "供應商",
    distributor: "經銷代理",
    client: "客戶",
    contractor: "承包施工",
    supervision: "監理",
    design: "設計單位",
    education: "教育培訓",
    recruitment: "招聘機構",
    applicant: "應聘者",
    logistics: "物流運輸",
    security: "保安",
    media: "媒體",
    peer: "同行",
    other: "其他",
  },
  "zh-Hans": {
    government: "政府机关",
    bank: "银行",
    supplier: "供应商",
    distributor: "经销代理",
    client: "客户",
    contractor: "承包施工",
    supervision: "监理",
    design: "设计单位",
    education: "教育培训",
    recruitment: "招聘机构",
    applicant: "应聘者",
    logistics: "物流运输",
    security: "保安",
    media: "媒体",
    peer: "同行",
    other: "其他",
  },
});

/** What a category is called; nothing said is `other`. */
export function categoryName(category: string | null): string {
  const names: Readonly<Record<string, string>> = words[language.value];
  return names[category ?? "other"] ?? category ?? "";
}
