// The card as a page of its own: `/card?id=position:出納`.

import { Failed } from "../../components/Notice";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { place, selected } from "../../state/place";
import { Card } from "./Card";
import "./card.css";

export default function CardPage() {
  const say = useText(common);
  // What is clicked on the page opens in the page itself.
  const id = selected.value ?? place.value.query.get("id");
  if (!id)
    return (
      <Failed
        trouble={{
          kind: "unknown-name",
          status: 404,
          title: "",
          detail: say("unknown_title"),
          suggestions: [],
          retryAfter: null,
        }}
      />
    );
  return (
    <section class="panel page">
      <Card key={id} id={id} />
    </section>
  );
}
