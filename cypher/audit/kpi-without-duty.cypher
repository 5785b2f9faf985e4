// An indicator measures none of the position's duties.
//
// An indicator measures a duty where both are of one topic, where the duty has enough of its words, where both have a
// word or a character that only few sheets of the manual have, or where it has the name of an area of duty. Who leads
// people is measured by results (營業額). Where no indicator of the sheet measures a duty, the finding is a high one;
// where the outcome is in the hands of the position's own people alone, a low one. One of nothing known that is
// nobody else's may be of an area in other words: it is told only where such indicators are more than the areas that
// none measures.
//
// @severity medium
// @title_zh 指標沒有對應的職責
// @cure Measure what the position does, or add the duty.
// @cure_zh 考核該崗位的實際工作，或補上職責。
// @param share: float[0..1] = 0.3  Share of the indicator that a duty must have, in pairs of characters.
// @judge indicators.no_duty
// @example An engineer is measured by whether suppliers keep their word.
