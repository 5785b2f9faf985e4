// One position both executes and approves one thing.
//
// Both verbs side by side in one duty, or an object approved in one place of the sheet and executed in another.
//
// @severity high
// @cure Let another position approve it.
// @judge splitting.executes_and_approves
// @example 負責施工用料的審核、采購.
