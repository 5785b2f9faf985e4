// A summary promises a task that no duty of the sheet says.
//
// Each part of the summary is compared with the duties and the names of their areas: by topic, and by words; one word
// that is not everybody's is enough. What no topic of the table is about is left alone, and so are aims (確保資金安全) and
// second offices (兼任).
//
// @severity medium
// @title_zh 概述所列任務沒有對應職責
// @cure Add the duty, or take the task out of the summary.
// @cure_zh 補上該職責，或從概述中刪去。
// @param share: float[0..1] = 0.5  Share of the part of the summary that a duty must have, in pairs of characters.
// @judge promising.summary
// @example The summary says 客戶售后服務; no duty does.
