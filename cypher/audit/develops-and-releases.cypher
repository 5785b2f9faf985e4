// One position both writes programs and releases them.
//
// @severity high
// @title_zh 同一崗位既開發程序又發布上線
// @cure Let another position release what has been tested.
// @cure_zh 測試通過後改由其他崗位發布。
// @judge splitting.develops_and_releases
// @example A changes the order system and puts it into production.
