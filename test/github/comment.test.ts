import type { Json } from "../synth";
import { runGithubScript, type Request } from "./github-script";
import { pipelineStep } from "./workflow";

const { script } = pipelineStep("plan", "Post the plan on the pull request").with;
const COMMENTS = "/repos/acme/packs/issues/7/comments";
const bot = { login: "github-actions[bot]" };

/** What the step sends to GitHub beside its look at the comments that are there. */
async function posted(plan: string, earlier: readonly Json[] = []): Promise<readonly Request[]> {
  const { status, requests } = await runGithubScript(script, {
    files: { "plan.md": plan },
    env: { STACK: "aws" },
    event: { pull_request: { number: 7 } },
    answers: {
      [`GET ${COMMENTS}`]: earlier,
      [`POST ${COMMENTS}`]: {},
      "PATCH /repos/acme/packs/issues/comments/3": {},
    },
  });
  expect(status).toBe(0);
  return requests.filter(({ method }) => method !== "GET");
}

it("is the stack's plan", async () => {
  const body = "<!-- policy-packs aws -->\n### aws\n\nNo changes.\n";
  expect(await posted("### aws\n\nNo changes.\n")).toEqual([{ method: "POST", path: COMMENTS, body: { body } }]);
});

it("takes the place of the stack's earlier one, and of no other", async () => {
  const earlier = [
    { id: 1, user: bot, body: null },
    { id: 2, user: bot, body: "<!-- policy-packs aws-2 -->\n### aws-2" },
    { id: 3, user: bot, body: "<!-- policy-packs aws -->\n### aws" },
  ];
  expect(await posted("### aws\n", earlier)).toMatchObject([
    { method: "PATCH", path: "/repos/acme/packs/issues/comments/3" },
  ]);
});

it.each([{ login: "mallory" }, null])("leaves alone a comment with its marker by %j", async (user) => {
  const earlier = [{ id: 2, user, body: "<!-- policy-packs aws -->\n### aws" }];
  expect(await posted("### aws\n", earlier)).toMatchObject([{ method: "POST" }]);
});

it("leaves out the lines that GitHub would not take", async () => {
  const [request] = await posted("| a setting | from | to |\n".repeat(4_000));
  const body = String(request?.body.body);
  expect(body.length).toBeLessThan(65_536);
  expect(body).toMatch(/\n\| a setting \| from \| to \|\n\nThe rest is in the summary of the job\.$/);
});
