// An indicator measures none of the position's duties.
//
// An indicator measures a duty where both are of one topic, or where the duty has enough of its words. Where it
// is so for every indicator of the sheet, the finding is a high one.
//
// @severity medium
// @cure Measure what the position does, or add the duty.
// @param share: float[0..1] = 0.3  Share of the indicator that a duty must have, in pairs of characters.
// @judge indicators.no_duty
// @example An engineer is measured by whether suppliers keep their word.
