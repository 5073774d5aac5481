import { useSignal } from '@preact/signals';
import { Segments } from '../controls/segments';
import { PluginTab } from './plugin-tab';
import { ServiceTab } from './service-tab';
import './panel.css';

const TABS = [
  { value: 'plugin', text: 'Plugin' },
  { value: 'service', text: 'OpenRouter' },
] as const;

export function RightPanel() {
  const tab = useSignal<'plugin' | 'service'>('plugin');
  return (
    <aside class="panel panel-right" aria-label="Plugin and service">
      <div class="panel-tabs">
        <Segments
          label="Side panel"
          options={TABS}
          value={tab.value}
          onChange={(value) => {
            tab.value = value;
          }}
        />
      </div>
      <div class="panel-scroll">{tab.value === 'plugin' ? <PluginTab /> : <ServiceTab />}</div>
    </aside>
  );
}
