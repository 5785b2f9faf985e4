// One position both executes and approves one thing.
//
// Both verbs side by side in one duty, or an object approved in one place of the sheet and executed in another.
//
// @severity high
// @title_zh 同一崗位既執行又審批
// @cure Let another position approve it.
// @cure_zh 改由其他崗位審批。
// @judge splitting.executes_and_approves
// @example 負責施工用料的審核、采購.
