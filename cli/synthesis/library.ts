/** Loads the library, for nothing but that it is loaded when an app asks for it. */
import "../../src";
