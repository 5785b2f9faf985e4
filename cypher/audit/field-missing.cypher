// A sheet lacks a field that every other one has.
//
// Noticed while the manual is read. Missing duties, authorities and indicators have rules of their own.
//
// @severity low
// @title_zh 缺少其他說明書都有的欄目
// @cure Fill it in.
// @cure_zh 補填。
// @example Only A's sheet gives no level.
