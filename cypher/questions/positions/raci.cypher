// Who is responsible, accountable, consulted and informed in each area of duty of a position, as the verbs say.
//
// Then the areas of others in which the position has a part.
//
// @compute audit.raci_of_position
// @param position: position        Whose areas.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column position_id: str
// @column position: str            Whose area of duty.
// @column area_number: str?
// @column area: str?
// @column responsible: list[map]   Who does it: id, name, kind, the verb, the duty and the place of the verb.
// @column accountable: list[map]   Who passes it (審核, 審批, 批准).
// @column consulted: list[map]     Who helps or takes part (協助, 參與, 配合).
// @column informed: list[map]      Who is told (匯報, 上報, 反饋).
// @column basis: str               inferred: the verbs say so, no field does.
// @meta total: int
// @example position=技術總工程師
