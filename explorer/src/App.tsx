// The shell around every view: menu, search, language, colours; the card of what is selected beside the view.
import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { revision } from "./api/client";
import { Loading } from "./components/Notice";
import { Search } from "./components/Search";
import { LANGUAGES, language, NAMES, useText } from "./i18n";
import { common } from "./i18n/common";
import { titles, type View, viewAt, views } from "./registry";
import { go, place, placed, selected, to } from "./state/place";
import { THEMES, theme } from "./state/theme";
import { CardPanel } from "./views/card/CardPanel";

export function App() {
  const say = useText(common);
  const view = viewAt(place.value.path);
  const open = selected.value !== null && view?.path !== "/card";
  useInnerLinks();
  return (
    <>
      <a class="skip" href="#content">
        {say("skip")}
      </a>
      <Bar view={view} />
      <div class={open ? "stage with-card" : "stage"}>
        <main id="content" tabIndex={-1}>
          {view ? <Shown key={view.path} view={view} /> : <Nowhere />}
        </main>
        {open && selected.value && <CardPanel id={selected.value} />}
      </div>
      <footer class="foot">{revision.value !== null && say("revision", { n: revision.value })}</footer>
    </>
  );
}

function Bar({ view }: { readonly view: View | undefined }) {
  const say = useText(common);
  const title = useText(titles);
  const menu = useRef<HTMLElement>(null);
  // On a small screen the menu is wider than the page: the view it stands on is brought into sight.
  useEffect(() => {
    const chosen = menu.current?.querySelector<HTMLElement>("[aria-current]");
    if (menu.current && chosen)
      menu.current.scrollLeft = chosen.offsetLeft + chosen.offsetWidth / 2 - menu.current.clientWidth / 2;
  }, [view, language.value]);
  return (
    <header class="bar">
      <a class="brand" href={to("/")}>
        {say("brand")}
      </a>
      <nav ref={menu} aria-label={say("menu")}>
        <ul>
          {views
            .filter((one) => one.listed)
            .map((one) => (
              <li key={one.path}>
                <a
                  href={to(one.path)}
                  aria-current={one === view ? "page" : undefined}
                  onPointerEnter={() => void one.load().catch(() => {})}
                >
                  {title(one.title)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <Search />
      <div class="choices">
        <select
          aria-label={say("language")}
          value={language.value}
          onChange={(event) => go(placed({ lang: event.currentTarget.value }), true)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {NAMES[one]}
            </option>
          ))}
        </select>
        <select
          aria-label={say("theme")}
          value={theme.value}
          onChange={(event) => {
            theme.value = THEMES.find((one) => one === event.currentTarget.value) ?? "system";
          }}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {say(`theme_${one}`)}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}

/** The view, fetched when it is first shown. */
function Shown({ view }: { readonly view: View }) {
  const title = useText(titles);
  const [loaded, keep] = useState<{ readonly view: View; readonly Content: ComponentType } | null>(null);
  useEffect(() => {
    document.title = `${title(view.title)} · orggraph`;
  }, [view, language.value]);
  useEffect(() => {
    let here = true;
    view.ahead?.();
    view.load().then((module) => here && keep({ view, Content: module.default }));
    return () => {
      here = false;
    };
  }, [view]);
  if (loaded?.view !== view) return <Loading />;
  return <loaded.Content />;
}

function Nowhere() {
  const say = useText(common);
  return (
    <div class="notice">
      <h1>{say("nowhere_title")}</h1>
      <p>{say("nowhere")}</p>
      <a href={to("/")}>orggraph</a>
    </div>
  );
}

/** Links between views move without a new page; files, other windows and the API's own pages go as always. */
function useInnerLinks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      const href = link?.getAttribute("href");
      if (!plain || event.defaultPrevented || !href || href.startsWith("#")) return;
      if (link?.hasAttribute("target") || link?.hasAttribute("download")) return;
      const url = new URL(href, location.href);
      if (url.origin !== location.origin || !viewAt(url.pathname)) return;
      event.preventDefault();
      const moved = url.pathname !== location.pathname;
      go(url.pathname + url.search);
      if (moved) {
        window.scrollTo(0, 0);
        document.getElementById("content")?.focus({ preventScroll: true });
      }
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
}
