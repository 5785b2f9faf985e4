// One position both grants rights in a system and reviews who has which.
//
// @severity medium
// @title_zh 同一崗位既開通系統權限又稽核權限
// @cure Let internal audit, or the departments whose data they are, review the rights.
// @cure_zh 權限的定期稽核改由內部審計或業務部門負責。
// @judge splitting.grants_and_reviews_rights
// @example A opens accounts in the system and audits the rights of all accounts every year.
