import { checkOutput, writeOutput } from './demo/output-folder';
import { demoArguments } from './demo/demo-arguments';
import { runDemo } from './demo/run-demo';
import { UsageError } from './demo/usage-error';
import { launch } from './drive/launch';
import { buildProduct } from './server/build-product';

/** The loop of the playground without a screen. Exit 0, 2 for usage, 1 for failure. */
async function demo(): Promise<void> {
  const args = demoArguments(process.argv.slice(2));
  await checkOutput(args.out);
  await buildProduct();
  const drive = await launch(args.fig === null ? {} : { fig: args.fig });
  try {
    const { report, files } = await runDemo(drive, args);
    await writeOutput(args.out, files);
    const where = report.placed.map(({ nodeName }) => `“${nodeName}”`).join(', ');
    const cost = report.responses.reduce((sum, { costUsd }) => sum + costUsd, 0);
    console.log(`Placed in ${where} for $${cost.toFixed(3)} (simulated): see ${args.out}/`);
  } finally {
    await drive.close();
  }
}

try {
  await demo();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(error instanceof UsageError ? 2 : 1);
}
