import { App } from "cdktf";
import { baseline } from "./baseline";

const app = new App();
baseline(app);
app.synth();
