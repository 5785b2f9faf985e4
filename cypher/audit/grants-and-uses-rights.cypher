// One position both grants rights in a system and enters or alters the business data in it.
//
// @severity high
// @title_zh 同一崗位既開通系統權限又改動業務數據
// @cure Leave the data to the department whose they are.
// @cure_zh 業務數據改由業務部門錄入和修改。
// @judge splitting.grants_and_uses_rights
// @example A opens accounts in the system and corrects orders in it.
