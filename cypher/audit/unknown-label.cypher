// A label is in no table, so that what stands under it is in no field.
//
// Noticed while the manual is read: a word in a label's place in three sheets or more. It ends the field before it, and
// what follows is kept under the word itself; no other rule sees it.
//
// @severity medium
// @title_zh 欄目名稱無法識別
// @cure Say in labels.yaml which field it is, and import the manual again.
// @cure_zh 在 labels.yaml 中指明它屬於哪個欄位，然後重新匯入。
// @example `可為事項` in each sheet, which means its authorities.
