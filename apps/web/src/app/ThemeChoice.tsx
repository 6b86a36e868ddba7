import { setTheme, themes, useTheme } from '#lib/theme.ts'

const names = { auto: 'as this device', light: 'light', dark: 'dark' } as const

/** Light, dark, or as the device has it. */
export function ThemeChoice() {
  const theme = useTheme()
  return (
    <label className="theme">
      <span className="vh">Brightness</span>
      <select value={theme} onChange={({ target }) => setTheme(themes.find((one) => one === target.value) ?? 'auto')}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
