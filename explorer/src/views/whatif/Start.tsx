// Before anything is edited: whom the company could least be without, each as a question to follow.
import { useAnswer } from "../../api/answers";
import { Settled } from "../../components/Notice";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { missed } from "../../layouts/losses";
import { to } from "../../state/place";
import { percent } from "./figures";
import { words } from "./messages";

const MOST = 10;

export function Start() {
  const own = useText(words);
  const say = useText(common);
  const contacts = useAnswer("/v1/management/single-contacts", { limit: 1000 });
  const between = useAnswer("/v1/management/bottlenecks", { limit: 200 });
  return (
    <section class="panel stack" aria-label={own("start")}>
      <h2>{own("start")}</h2>
      <p class="quiet">{own("start_read")}</p>
      <Settled asked={contacts}>
        {(single) => (
          <Settled asked={between}>
            {(share) => {
              const found = missed(single.data, share.data);
              if (found.length === 0) return <p>{own("none_missed")}</p>;
              return (
                <>
                  <Table
                    caption={own("start")}
                    file="what-if"
                    rows={found.slice(0, MOST)}
                    id={(row) => row.id}
                    columns={[
                      {
                        key: "position",
                        title: say("Position"),
                        value: (row) => row.name,
                        show: (row) => (
                          <a href={to("/what-if", { remove: row.id })}>{own("without", { name: row.name })}</a>
                        ),
                      },
                      { key: "contacts", title: own("alone"), value: (row) => row.contacts },
                      {
                        key: "share",
                        title: own("between"),
                        value: (row) => row.share,
                        show: (row) => percent(row.share),
                      },
                    ]}
                  />
                  {found.length > MOST && <p class="quiet">{own("more_missed", { n: found.length - MOST })}</p>}
                </>
              );
            }}
          </Settled>
        )}
      </Settled>
    </section>
  );
}
