export default function Party() {
  return null;
}
