import { messages } from "../../i18n";

export const words = messages({
  en: {
    choose: "Document",
    marked: "{n} marked {n|place|places}",
    next: "Next mark",
    characters: "{n} characters",
    part: "Characters {from} to {to} of {n}",
    earlier: "Earlier",
    later: "Later",
    none: "No document has been imported yet.",
  },
  "zh-Hant": {
    choose: "文件",
    marked: "標記 {n} 處",
    next: "下一處",
    characters: "{n} 字",
    part: "第 {from} 到 {to} 字，共 {n} 字",
    earlier: "前一段",
    later: "後一段",
    none: "尚未匯入任何文件。",
  },
  "zh-Hans": {
    choose: "文件",
    marked: "标记 {n} 处",
    next: "下一处",
    characters: "{n} 字",
    part: "第 {from} 到 {to} 字，共 {n} 字",
    earlier: "前一段",
    later: "后一段",
    none: "尚未导入任何文件。",
  },
});
