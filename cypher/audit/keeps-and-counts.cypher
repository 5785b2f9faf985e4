// One position both keeps a store and takes its count.
//
// @severity medium
// @title_zh 同一崗位既保管又盤點
// @cure Let somebody from outside the store take part in each count.
// @cure_zh 每次盤點由倉庫以外的人員參加。
// @judge splitting.keeps_and_counts
// @example 倉管員 counts the own store.
