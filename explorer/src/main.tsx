import { render } from "preact";
import { App } from "./App";
import "./theme/tokens.css";
import "./theme/base.css";
import "./theme/shell.css";
import "./components/components.css";
import "./theme/print.css";

const root = document.getElementById("app");
if (root) render(<App />, root);
