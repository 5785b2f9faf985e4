// One position both keeps the master data of suppliers and pays them.
//
// @severity medium
// @title_zh 同一崗位既維護供應商資料又付款
// @cure Let another position enter and change bank accounts.
// @cure_zh 供應商帳號改由其他崗位建檔和變更。
// @judge splitting.supplier_data_and_pays
// @example A changes the bank accounts of suppliers and transfers the money.
