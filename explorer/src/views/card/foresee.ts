// What a card will ask, asked when the pointer rests on its thing: the card is there when it is pressed.
import { ask } from "../../api/client";
import { kindOf } from "../../api/rows";

const ASKS: Readonly<Record<string, (id: string) => void>> = {
  Position: (position) => void ask("/v1/positions/{position}", { position }),
  Department: (department) => void ask("/v1/departments/{department}", { department }),
  ExternalParty: (external_party) => void ask("/v1/external-parties/{external_party}", { external_party }),
};

/** Ask for a card ahead of time. What goes wrong is told when the card opens. */
export function foresee(id: string): void {
  ASKS[kindOf(id)]?.(id);
}
