// No indicator measures some of the position's areas of duty.
//
// One finding a position. It is a low one where less than half of the areas are unmeasured. Other work does not count.
//
// @severity medium
// @cure Add an indicator for each, or say that they are not measured.
// @param share: float[0..1] = 0.3  Share of the indicator that a duty must have, in pairs of characters.
// @param least: int[1..50] = 1  Unmeasured areas that a finding needs.
// @param part: float[0..1] = 0.2  Part of the areas that a finding needs.
// @judge indicators.no_kpi
// @example Of five areas, 代理商提貨 and 資質年檢 have no indicator.
