import { render } from "preact";
import { App } from "./app";
import { followScheme } from "./scheme";
import { start } from "./state";
import "./style/page.css";

followScheme();
start();
const root = document.getElementById("app");
if (root) render(<App />, root);
