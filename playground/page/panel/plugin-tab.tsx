import { CommandsSection } from './commands-section';
import { PicturesSection } from './pictures-section';
import { ProblemsSection } from './problems-section';
import { SelectionSection } from './selection-section';

export function PluginTab() {
  return (
    <>
      <CommandsSection />
      <SelectionSection />
      <PicturesSection />
      <ProblemsSection />
    </>
  );
}
