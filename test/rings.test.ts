import { rings } from "../src";
import { RootApproved, UserApproved } from "../src/policy-types/aws-iam";

it("gives the rings in the order in which they are written", () => {
  const modes = {
    dev: UserApproved.ENFORCE_DELETE_UNAPPROVED,
    test: UserApproved.ENFORCE_DELETE_UNAPPROVED_IF_NEW,
    prod: UserApproved.CHECK_APPROVED,
  };
  expect(rings(modes)).toEqual(Object.entries(modes));
});

it("keeps the type of the modes", () => {
  for (const [ring, mode] of rings({ dev: UserApproved.CHECK_APPROVED, prod: UserApproved.SKIP })) {
    const typed: [string, UserApproved] = [ring, mode];
    // @ts-expect-error a mode of another policy
    const other: RootApproved = mode;
    expect(typed).toEqual([ring, other]);
  }
});

it("lets rings be as strict as each other", () => {
  expect(rings({ dev: UserApproved.CHECK_APPROVED, prod: UserApproved.CHECK_APPROVED })).toHaveLength(2);
});

it("compares each ring with the one before it", () => {
  expect(() =>
    rings({
      dev: UserApproved.ENFORCE_DELETE_UNAPPROVED,
      test: UserApproved.SKIP,
      prod: UserApproved.CHECK_APPROVED,
    }),
  ).toThrow('\'prod\' must be no stricter than the ring before it, got: "Check: Approved". "test" has "Skip".');
});

it("compares several modes by the names of their props", () => {
  const dev = { userApproved: UserApproved.SKIP, rootApproved: RootApproved.CHECK_APPROVED };
  expect(rings({ dev, prod: { ...dev, rootApproved: RootApproved.SKIP } })).toHaveLength(2);
  expect(() => rings({ dev, prod: { ...dev, userApproved: UserApproved.CHECK_APPROVED } })).toThrow(
    "'prod.userApproved' must be no stricter",
  );
});

it("refuses a name that JavaScript would put before the others", () => {
  expect(() => rings({ dev: UserApproved.SKIP, "10": UserApproved.SKIP })).toThrow("name it ring10");
});
