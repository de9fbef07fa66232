/** The tests of the site in a browser: one site and one browser, which take longer to be there than most tests. */
import "./pages";
import "./searching";
