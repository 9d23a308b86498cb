"""Drawn parts of the window: a widget draws what it is given and knows no time.

What can be used, by module. Every constructor also takes `parent: QWidget | None = None` as its last
keyword. `theme` is the `ui.style.theme.Theme` handed in by the window; texts are already translated.

Text and panels
    labels        Text(theme, text="", style="body", *, ink="ink", align=Qt.AlignLeft, max_lines=0)
                      a QLabel in a style of `ui.style.typescale`, wrapped, with its exact line height;
                      `ink` is a colour of `ui.style.tokens.Tokens`: ink, ink2, scene_ink, primary ...
    panels        Canvas(theme) · Card(theme, *, outlined=False) · Hairline(theme, *, upright=False)
    focus_ring    FocusRing(theme, window)                    one per window; follows the keyboard focus

Controls (QPushButton, QCheckBox or QRadioButton underneath, so roles and states come by themselves)
    buttons       PrimaryButton | QuietButton | TextButton(theme, text, *, height=44, icon="")    clicked
    icon_buttons  IconButton(theme, icon, name, *, size=36, icon_px=22, on_scene=False, strong=False)
                      .set_name(name) .set_icon(icon); setCheckable                            clicked
                  PlayButton(theme) .set_playing(on)                                               clicked
    pills         Pill(theme, text, *, icon="", checked_icon="", height=34)  checkable             toggled
                  DayToggle(theme, text, name)                                                     toggled
    segmented     Segmented(theme, name, [(value, label), ...], *, look="sunken"|"glass")   -> chosen(value)
                      .set_value(value) .value() .set_labels([...])
    toggle        Toggle(theme, name)                                                              toggled
    time_field    TimeField(theme, name) .set_time(datetime.time)   -> changed(time)
    chip          SignChip(theme, text)  checkable, wraps its text                                 toggled
    flow          FlowLayout(*, gap=8, row_gap=8, centred=False)   a QLayout that wraps

Bars of the window
    nav_bar       NavBar(theme, [(id, label), ...]) .set_current(id) .set_next(text) .set_compact(on)
                      chosen(id) · settings_asked · next_asked
    header_bar    HeaderBar(theme, title, *, back_name, on_scene=False) .add_right(widget)         back
    shortcuts     ShortcutPanel(theme) .set_shortcuts([Shortcut(id, icon, title, line)])
                      .set_compact(on)                                                             chosen(id)
    rows          SettingRow(theme, title, line="", control=None, *, last=False)
                  OfferRow(theme, icon, title, line, control=None)                                 clicked
    notice        Notice(theme) .show_text(text) .set_action(text)                                 acted

The self-check and progress
    answers       AnswerGroup(theme) .set_answers([label x 4]) .set_chosen(index | None)   -> answered(index)
    progress      StepStrip(theme) .set_progress(at, count) · BreathDots(theme) .set_breaths(now, count)
    parts_strip   PartsStrip(theme) .set_parts([Part(label, glyph)]) .set_position(index, share) -> chosen
    caption       CaptionBlock(theme) .set_lines(previous, current) .set_hidden(on)

Scenes (all fill their rectangle; put other widgets on top as children)
    home_scene    HomeScene(theme) .set_compact(on) .waterline() .bars_rect()   -> bars_pressed
    breath_scene  BreathScene(theme) .set_pattern(pattern) .set_breath(phase, fullness, t=seconds)
                      .set_words({phase name: (word, line)}) .set_words_hidden(on)
    duo_scene     DuoScene(theme) .set_distance("close"|"known"|"far"|"self", previous=None, share=1.0)
                      .set_moment(t, lift=0.0)
    bench_scene   BenchScene(theme) .set_turn("first"|"second", share_left) .set_moment(t)
    card_scene    CardScene(theme)                                the narrow picture of the reminder, 124 px
    systems       SystemsScene(theme) .set_systems([SystemState(kind, level, name, word)])
                  SystemShape(theme, kind, *, size=32)            one of the three shapes on its own
"""
