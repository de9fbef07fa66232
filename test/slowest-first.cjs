// Jest runs the suites that took longest first, but in a fresh clone it knows only the size of their files: a small
// file that drives a browser would begin last, while the other cores have nothing left to do.
const Sequencer = require("@jest/test-sequencer").default;

const SLOW = [/\/package\//, /-in-browser\./, /\/cli\/examples\./, /\/e2e\//, /\/cli\/commands\//, /\/own-app\./];

const rank = ({ path }) => SLOW.findIndex((pattern) => pattern.test(path.replaceAll("\\", "/")));

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const slow = tests.filter((test) => rank(test) >= 0).sort((one, other) => rank(one) - rank(other));
    return [...slow, ...super.sort(tests.filter((test) => rank(test) < 0))];
  }
};
