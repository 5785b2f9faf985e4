// One position both prescribes and dispenses.
//
// @severity medium
// @title_zh 同一崗位既開處方又調劑
// @cure Let a pharmacist dispense.
// @cure_zh 改由藥師調劑。
// @judge splitting.prescribes_and_dispenses
// @example A writes prescriptions and hands out the medicine.
