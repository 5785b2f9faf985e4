// One thing has several names.
//
// Two names are of one thing where the alias file says so, where they are made of the same function and rank
// (技術經理, 技術部經理), where the one is within the other (人事經理, 行政人事經理), or where their writing is alike (ratio
// of rapidfuzz of 80 or more). Of partners outside it is a low finding.
//
// @severity medium
// @title_zh 同一事物有多個名稱
// @cure Use one name throughout, or put the others into the alias file.
// @cure_zh 全文統一用一個名稱，或將其他名稱列入別名表。
// @judge naming.several
// @example The sheets say 行政人事部, 行政部 and 人力資源部.
