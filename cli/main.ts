import { runProgram } from "./program";
import { failWith } from "./support/fail";

runProgram(process.argv.slice(2)).catch(failWith);
