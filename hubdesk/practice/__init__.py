"""The practice Mobilize: a made-up hub served on loopback, to practise on."""
