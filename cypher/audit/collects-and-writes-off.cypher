// One position both collects what is owed and writes it off.
//
// @severity medium
// @title_zh 同一崗位既收款又核銷欠款
// @cure Let another position decide what is written off.
// @cure_zh 核銷改由其他崗位決定。
// @judge splitting.collects_and_writes_off
// @example A collects debts and writes off the bad ones.
