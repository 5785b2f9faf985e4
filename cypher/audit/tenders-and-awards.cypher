// One position both prepares or opens tenders and decides who gets the contract.
//
// @severity high
// @title_zh 同一崗位既招標又定標
// @cure Let others, or several together, evaluate the tenders and award the contract.
// @cure_zh 評標、定標改由其他崗位或評標小組負責。
// @judge splitting.tenders_and_awards
// @example A writes the tender documents, opens the tenders and selects the contractor.
