// Some of the position's areas of duty are measured by no indicator, or in part only.
//
// An indicator measures an area where it measures the area as it is called, or enough of its duties: half of them,
// and two thirds where the area's name says what it is about. In a manual of six sheets or more one word or character
// (標 of 中標率 and 投標) is enough that only few sheets have, and of this sheet's areas only that one. One finding a
// position. It is a low one where less than half of the areas are unmeasured. Other work does not count. Indicators
// of nothing known may be of areas in other words: where they are fewer than the unmeasured areas the finding is a
// low one, else there is none.
//
// @severity medium
// @title_zh 職責沒有指標考核
// @cure Add an indicator for each, or say that they are not measured.
// @cure_zh 各補一項指標，或寫明不考核。
// @param share: float[0..1] = 0.5  Share of the indicator that a duty must have, in pairs of characters.
// @param pairs: int[1..10] = 2  Pairs of characters that both must have: one alone, such as 客戶, says whose, not what.
// @param least: int[1..50] = 1  Unmeasured areas that a finding needs.
// @param part: float[0..1] = 0.2  Part of the areas that a finding needs.
// @judge indicators.no_kpi
// @example Of five areas, 代理商提貨 and 資質年檢 have no indicator.
