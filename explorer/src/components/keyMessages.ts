import { messages } from "../i18n";

export const words = messages({
  en: {
    title: "This needs a key",
    missing: "The server wants a key for this, and none was given.",
    refused: "The server does not accept the key that was given.",
    too_small: "The key that was given may not do this: it needs one of a wider scope, edit for changes.",
    key: "Key",
    use: "Use this key",
    where: "orggraph up --edit-key prints one, orggraph keys create makes one. It stays in this tab only.",
    kept: "A key is kept in this tab.",
    forget: "Forget it",
  },
  "zh-Hant": {
    title: "需要金鑰",
    missing: "伺服器要求金鑰，但尚未提供。",
    refused: "伺服器不接受所提供的金鑰。",
    too_small: "所提供的金鑰權限不足：變更內容需要 edit 權限的金鑰。",
    key: "金鑰",
    use: "使用這個金鑰",
    where: "orggraph up --edit-key 會印出一個，orggraph keys create 可以建立。金鑰只留在這個分頁。",
    kept: "這個分頁留有一個金鑰。",
    forget: "清除金鑰",
  },
  "zh-Hans": {
    title: "需要密钥",
    missing: "服务器要求密钥，但尚未提供。",
    refused: "服务器不接受所提供的密钥。",
    too_small: "所提供的密钥权限不足：修改内容需要 edit 权限的密钥。",
    key: "密钥",
    use: "使用这个密钥",
    where: "orggraph up --edit-key 会打印一个，orggraph keys create 可以创建。密钥只留在这个标签页。",
    kept: "这个标签页留有一个密钥。",
    forget: "清除密钥",
  },
});
