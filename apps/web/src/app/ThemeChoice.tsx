import { setTheme, themes, useTheme } from '#lib/theme.ts'
import { words } from './words.tsx'

/** Light, dark, or as the device has it. */
export function ThemeChoice() {
  const theme = useTheme()
  return (
    <label className="theme">
      <span className="vh">{words.brightness}</span>
      <select value={theme} onChange={({ target }) => setTheme(themes.find((one) => one === target.value) ?? 'auto')}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {words.themes[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
