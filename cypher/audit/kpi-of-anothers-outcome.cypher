// A position is measured by an outcome that another one controls.
//
// The indicator measures no duty of the position, and one of another that does not only help with it or check it, and
// is no superior; a single common word is not enough. Where that one is its subordinate, the finding is a low one: a
// leader answers for the outcome, but no duty says how. An indicator is also another's where the position's own
// duties only help with it (協助, 配合) and none of its people does it; where they only check what others do, the finding
// is a low one, and an indicator of checking (檢查覆蓋率) is their own.
//
// @severity medium
// @title_zh 考核由他人掌控的結果
// @cure Measure it by its own work, or give it the duty.
// @cure_zh 按其自身工作考核，或賦予相應職責。
// @param share: float[0..1] = 0.5  Share of the indicator that the other's duty must have, in pairs of characters.
// @param own: float[0..1] = 0.3  Share that a duty of the position itself must have, to be measured.
// @judge indicators.of_another
// @example An engineer is measured by the delivery dates of goods that a buyer orders.
