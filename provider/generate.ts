/**
 * Writes `lib` anew from `schema.json`, without network and without Terraform.
 * With `--fetch`, it first asks Terraform for the schema of the newest provider.
 * Run by `npm run generate:provider`; exits 1 if the work fails, 2 for a flag that it does not know.
 */
import { generateProvider } from "./generate/provider";

async function main(flags: string[]): Promise<number> {
  if (flags.includes("--help")) {
    console.log("npm run generate:provider [-- --fetch]\n\nWrites provider/lib anew from provider/schema.json.");
    console.log("--fetch asks Terraform for the schema of the newest provider first.");
    return 0;
  }
  const unknown = flags.find((flag) => flag !== "--fetch");
  if (unknown !== undefined) {
    console.error(`A flag must be '--fetch', got: '${unknown}'. Run: npm run generate:provider -- --fetch`);
    return 2;
  }
  try {
    const fetch = flags.includes("--fetch");
    const { version, resources, dataSources } = await generateProvider(__dirname, { fetch });
    if (fetch) {
      console.log(`Wrote provider/schema.json from turbot/turbot ${version}`);
    }
    console.log(`Wrote provider/lib: ${resources} resources, ${dataSources} data sources and the provider`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
