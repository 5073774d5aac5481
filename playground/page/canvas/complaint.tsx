import { IconButton } from '../controls/icon-button';
import { complaint } from '../state/editor';

export function Complaint() {
  if (complaint.value === null) return null;
  return (
    <div class="complaint" role="alert">
      <span>{complaint.value}</span>
      <IconButton
        icon="close"
        label="Dismiss"
        onPress={() => {
          complaint.value = null;
        }}
      />
    </div>
  );
}
