export { watchBranches, type WatchedPolicy } from "./calculated-policy/testing/branches";
export { mutate, type MutationOptions, type MutationReport } from "./calculated-policy/testing/mutate";
